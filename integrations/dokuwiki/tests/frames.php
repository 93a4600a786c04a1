<?php
/**
 * What the frame may and may not be, without a wiki around it. Run: php integrations/dokuwiki/tests/frames.php
 */

require __DIR__ . '/../readout/Frame.php';
require __DIR__ . '/../readout/Asking.php';

use dokuwiki\plugin\readout\Asking;
use dokuwiki\plugin\readout\Frame;

const SERVER = 'https://readout.example.org';

function frame(string $words, string $server = SERVER): Frame
{
    return new Frame($server, ...Asking::read($words));
}

function refused(string $words, string $server = SERVER): bool
{
    try {
        frame($words, $server);
        return false;
    } catch (InvalidArgumentException $error) {
        return true;
    }
}

$filtered = frame('timeline?topic=hallyu-ban&topic=north-korea&limit=10&theme=dark&q=a%20b"<|height=400|title=The "ban" <today>');
$saved = frame('v/morning-list');
$checks = [
    'every parameter passes, encoded' => $filtered->embed() ===
        SERVER . '/embed/timeline?topic=hallyu-ban&topic=north-korea&limit=10&theme=dark&q=a%20b%22%3C',
    'page and picture take the filters alone' => $filtered->link() ===
        SERVER . '/timeline?topic=hallyu-ban&topic=north-korea&limit=10&q=a%20b%22%3C',
    'the picture is that of the page' => strpos($filtered->picture(), SERVER . '/timeline.png?topic=hallyu-ban') === 0,
    'the height is that of the writer' => strpos($filtered->html(), ' height="400"') !== false,
    'the title is escaped' => strpos($filtered->html(), 'title="The &quot;ban&quot; &lt;today&gt;"') !== false,
    'the sandbox stands' => strpos(
        $filtered->html(),
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'
    ) !== false,
    'nothing unescaped leaves' => substr_count($filtered->html(), '<') === 5,
    'a saved view has its own picture' => $saved->picture() === SERVER . '/embed/v/morning-list.png',
    'words without a name are the title' => frame('matrix|Who reports what')->title() === 'Who reports what',
    'nothing asked is the timeline' => frame('')->embed() === SERVER . '/embed/timeline',
    'a slash at the end is dropped' => frame('', SERVER . '/')->embed() === SERVER . '/embed/timeline',
    'a folder of a server stays' => frame('', SERVER . '/r')->embed() === SERVER . '/r/embed/timeline',
    'the origin leaves the folder away' => frame('', 'http://localhost:8000/r')->origin() === 'http://localhost:8000',
    'names that no parameter can have are dropped' => frame('timeline?a%20b=1&"=2&lang=ko')->embed() ===
        SERVER . '/embed/timeline?lang=ko',
    'a height has bounds' => strpos(frame('|height=1')->html(), ' height="100"') !== false,
    'a height is a number' => refused('|height=1px'),
    'no other page' => refused('articles'),
    'no way up' => refused('../admin') && refused('v/../admin') && refused('v/a/b') && refused("v/a\nb"),
    'no other server' => refused('//evil.example.org/') && refused('https://evil.example.org/'),
    'no server, no frame' => refused('', ''),
    'no other scheme' => refused('', 'javascript:alert(1)') && refused('', 'ftp://readout.example.org'),
    'no user in the address' => refused('', 'https://a:b@readout.example.org'),
    'no query in the address' => refused('', SERVER . '/?a=b') && refused('', SERVER . '/#a'),
    'no markup in the address' => refused('', SERVER . '/"><b>') && refused('', SERVER . "/\n"  . 'x'),
    'a refusal is escaped' => strpos(Frame::refusal('<script>'), '<script>') === false,
];
foreach (array_keys($checks, false, true) as $failed) {
    fwrite(STDERR, "not so: $failed\n");
}
$failures = count(array_keys($checks, false, true));
echo count($checks) - $failures . " passed, $failures failed\n";
exit($failures ? 1 : 0);
