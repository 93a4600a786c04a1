<?php
/** Until an administrator sets it there is no frame. */
$conf['address'] = '';
