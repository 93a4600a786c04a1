<?php
$lang['address'] = 'Address of your Readout, for example https://readout.example.org (what its READOUT_BASE_URL says). This wiki must stand in its READOUT_EMBED_ORIGINS.';
