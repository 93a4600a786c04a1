<?php
/**
 * A renderer of another form than a page, for the tests: words as they are, links as [words](address).
 */
class renderer_plugin_plain extends Doku_Renderer
{
    /** @inheritdoc */
    public function getFormat()
    {
        return 'plain';
    }

    /** @inheritdoc */
    public function cdata($text)
    {
        $this->doc .= $text;
    }

    /** @inheritdoc */
    public function externallink($url, $name = null)
    {
        $this->doc .= "[$name]($url)";
    }
}
