<?php
/**
 * {{readout>timeline?topic=hallyu-ban&limit=10|height=400|title=Coverage of the ban}}
 *
 * @license Apache-2.0
 */

use dokuwiki\plugin\readout\Asking;
use dokuwiki\plugin\readout\Frame;

class syntax_plugin_readout extends DokuWiki_Syntax_Plugin
{
    private const BEFORE = '{{readout>';
    private const AFTER = '}}';

    /** @inheritdoc */
    public function getType()
    {
        return 'substition';
    }

    /** @inheritdoc */
    public function getPType()
    {
        return 'block';
    }

    /** @inheritdoc Before DokuWiki's media, which begin with the same braces and have 320. */
    public function getSort()
    {
        return 305;
    }

    /** @inheritdoc */
    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{readout>[^}]*\}\}', $mode, 'plugin_readout');
    }

    /** @inheritdoc */
    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        return Asking::read(substr($match, strlen(self::BEFORE), -strlen(self::AFTER)));
    }

    /** @inheritdoc A frame on pages, a link in every other form of the page. */
    public function render($format, Doku_Renderer $renderer, $data)
    {
        try {
            $frame = new Frame($this->getConf('address'), ...$data);
        } catch (InvalidArgumentException $error) {
            if ($format === 'xhtml') {
                $renderer->doc .= '<p>' . Frame::refusal($error->getMessage()) . '</p>';
            }
            return $format === 'xhtml';
        }
        if ($format === 'xhtml') {
            $renderer->doc .= '<div class="readout">' . $frame->html() . '</div>';
        } else {
            $renderer->externallink($frame->link(), $frame->title());
        }
        return true;
    }
}
