<?php
/**
 * What attributes become, without a wiki around them. Run: php integrations/mediawiki/tests/attributes.php
 */

require __DIR__ . '/../Readout/src/Frame.php';
require __DIR__ . '/../Readout/src/Attributes.php';

use MediaWiki\Extension\Readout\Attributes;
use MediaWiki\Extension\Readout\Frame;

const SERVER = 'https://readout.example.org';

function frame(array $attributes): Frame
{
    return new Frame(SERVER, ...Attributes::read($attributes));
}

function refused(array $attributes): bool
{
    try {
        frame($attributes);
        return false;
    } catch (InvalidArgumentException $error) {
        return true;
    }
}

$titled = frame(['topic' => 'hallyu-ban', 'title' => 'A "<b>', 'height' => '300']);
$checks = [
    'no attribute is the timeline' => frame([])->embed() === SERVER . '/embed/timeline',
    'commas part alternatives' => frame(['topic' => 'hallyu-ban, north-korea', 'limit' => '10'])->embed() ===
        SERVER . '/embed/timeline?topic=hallyu-ban&topic=north-korea&limit=10',
    'a search keeps its commas' => frame(['q' => 'a, b'])->embed() === SERVER . '/embed/timeline?q=a%2C%20b',
    'another page' => frame(['page' => 'matrix'])->embed() === SERVER . '/embed/matrix',
    'a comparison names its articles' => frame(['page' => 'compare', 'article' => 'abc, def'])->embed() ===
        SERVER . '/embed/compare?article=abc&article=def',
    'a saved view by its name' => frame(['view' => 'morning-list'])->embed() === SERVER . '/embed/v/morning-list',
    'beside a page, view is a parameter' => frame(['page' => 'compare', 'article' => 'abc,def', 'view' => 'texts'])
        ->embed() === SERVER . '/embed/compare?article=abc&article=def&view=texts',
    'heading is what addresses call title' => frame(['heading' => '0'])->embed() === SERVER . '/embed/timeline?title=0',
    'title names the frame alone' => $titled->embed() === SERVER . '/embed/timeline?topic=hallyu-ban',
    'title is escaped' => strpos($titled->html(), 'title="A &quot;&lt;b&gt;"') !== false,
    'height is that of the frame' => strpos($titled->html(), ' height="300"') !== false,
    'an empty attribute is none' => frame(['topic' => ''])->embed() === SERVER . '/embed/timeline',
    'an attribute that no parameter can be is dropped' => frame(['data-x' => '1', 'on"' => '2'])->embed() ===
        SERVER . '/embed/timeline',
    'no other page or server' => refused(['page' => '../admin']) && refused(['page' => '//evil.example.org']),
    'no way up' => refused(['view' => '../admin']) && refused(['view' => 'a?b']),
];
foreach (array_keys($checks, false, true) as $failed) {
    fwrite(STDERR, "not so: $failed\n");
}
$failures = count(array_keys($checks, false, true));
echo count($checks) - $failures . " passed, $failures failed\n";
exit($failures ? 1 : 0);
