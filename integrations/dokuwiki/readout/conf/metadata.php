<?php
/** What the configuration manager shows; only an administrator decides which server is framed. */
$meta['address'] = array('string', '_caution' => 'security', '_pattern' => '!^(https?://[^\s"\'<>?#@]+)?$!');
