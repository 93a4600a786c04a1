<?php
/**
 * <readout topic="hallyu-ban" limit="10" height="400" title="Coverage of the ban" />
 *
 * @license Apache-2.0
 */

namespace MediaWiki\Extension\Readout;

use Config;
use InvalidArgumentException;
use MediaWiki\Hook\ParserFirstCallInitHook;
use Parser;

final class Tag implements ParserFirstCallInitHook
{
    /** @var Config */
    private $config;

    public function __construct(Config $config)
    {
        $this->config = $config;
    }

    /** @inheritDoc */
    public function onParserFirstCallInit($parser)
    {
        $parser->setHook('readout', [$this, 'render']);
    }

    /**
     * @param string|null $inside what stands between the tags; nothing is expected there
     * @param array<string, string> $attributes
     */
    public function render(?string $inside, array $attributes, Parser $parser): string
    {
        try {
            $frame = new Frame($this->config->get('ReadoutAddress'), ...Attributes::read($attributes));
        } catch (InvalidArgumentException $error) {
            return Frame::refusal($error->getMessage());
        }
        $output = $parser->getOutput();
        $output->addModules(['ext.readout']);
        // Where this wiki sends a policy of contents, the one server that was set may be framed under it.
        $output->addExtraCSPDefaultSrc($frame->origin());
        return '<div class="readout">' . $frame->html() . '</div>';
    }
}
