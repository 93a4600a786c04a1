<?php
/**
 * The frame that shows a view of Readout, as its embedding contract describes it.
 *
 * Knows nothing of the wiki around it. The same file, but for its namespace, serves DokuWiki and MediaWiki.
 */

namespace MediaWiki\Extension\Readout;

use InvalidArgumentException;

final class Frame
{
    /** The pages that may be framed, apart from saved views, which are v/NAME. */
    private const PAGES = ['timeline', 'matrix', 'compare'];
    /** Parameters that say how a frame looks: the page and the picture of the same view do not take them. */
    private const LOOKS = ['theme', 'density', 'title', 'tz'];
    private const USUAL_HEIGHT = 480;
    private const LEAST_HEIGHT = 100;
    private const GREATEST_HEIGHT = 20000;
    private const USUAL_TITLE = 'Coverage in Readout';

    /** @var string the address of the Readout, without a slash at its end */
    private $address;
    /** @var string timeline, matrix, compare, or v/NAME */
    private $page;
    /** @var array<int, array{0: string, 1: string}> names and values, in the order given */
    private $asked;
    /** @var string */
    private $title;
    /** @var int */
    private $height;

    /**
     * @param string $address what the administrator set
     * @param string $page what the writer of the wiki page asked for
     * @param array<int, array{0: string, 1: string}> $asked the view's parameters: names and values
     * @param array<string, string> $options title and height
     * @throws InvalidArgumentException saying in plain words what is wrong
     */
    public function __construct($address, $page, array $asked, array $options)
    {
        $this->address = self::server($address);
        $this->page = self::known($page);
        $this->asked = array_values(array_filter($asked, [self::class, 'isParameter']));
        $this->title = trim($options['title'] ?? '') ?: self::USUAL_TITLE;
        $this->height = self::height(trim($options['height'] ?? ''));
    }

    /** The address inside the frame. */
    public function embed(): string
    {
        return $this->at('/embed/' . $this->page, $this->asked);
    }

    /** The page of Readout that shows the same. */
    public function link(): string
    {
        return $this->isSaved() ? $this->embed() : $this->at('/' . $this->page, $this->filters());
    }

    /** A picture of the same. */
    public function picture(): string
    {
        return $this->isSaved()
            ? $this->at('/embed/' . $this->page . '.png', [])
            : $this->at('/' . $this->page . '.png', $this->filters());
    }

    /** What stands for the frame where there can be none. */
    public function title(): string
    {
        return $this->title;
    }

    /** Scheme, host and port of the Readout, for a policy of contents. */
    public function origin(): string
    {
        $parts = parse_url($this->address);
        return $parts['scheme'] . '://' . $parts['host'] . (isset($parts['port']) ? ':' . $parts['port'] : '');
    }

    /** The frame, and inside it a picture that links, which only browsers show that know no frames. */
    public function html(): string
    {
        return '<iframe class="readout-frame"'
            . self::attribute('src', $this->embed())
            . self::attribute('title', $this->title)
            . ' width="100%"'
            . self::attribute('height', (string)$this->height)
            . ' style="border:0" loading="lazy"'
            . ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'
            . ' referrerpolicy="strict-origin-when-cross-origin">'
            . '<a' . self::attribute('href', $this->link()) . '>'
            . '<img' . self::attribute('src', $this->picture()) . self::attribute('alt', $this->title) . '>'
            . '</a></iframe>';
    }

    /** What is said in place of a frame that cannot be made. */
    public static function refusal(string $reason): string
    {
        return '<strong class="readout-refused">Readout: ' . self::escaped($reason) . '</strong>';
    }

    private function isSaved(): bool
    {
        return strpos($this->page, 'v/') === 0;
    }

    /** @return array<int, array{0: string, 1: string}> */
    private function filters(): array
    {
        return array_values(array_filter($this->asked, function (array $pair): bool {
            return !in_array($pair[0], self::LOOKS, true);
        }));
    }

    /** @param array<int, array{0: string, 1: string}> $pairs */
    private function at(string $path, array $pairs): string
    {
        $query = array_map(function (array $pair): string {
            return $pair[0] . '=' . rawurlencode($pair[1]);
        }, $pairs);
        return $this->address . $path . ($query ? '?' . implode('&', $query) : '');
    }

    private static function server($address): string
    {
        $address = rtrim(trim((string)$address), '/');
        if ($address === '') {
            throw new InvalidArgumentException('the address of Readout is not set');
        }
        $parts = parse_url($address);
        $plain = is_array($parts)
            && in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https'], true)
            && ($parts['host'] ?? '') !== ''
            && !array_intersect_key($parts, ['user' => 1, 'pass' => 1, 'query' => 1, 'fragment' => 1])
            && !preg_match('/[^\x21-\x7e]|["\'<>\\\\;,]/', $address);
        if (!$plain) {
            throw new InvalidArgumentException('the address that is set is not an http or https address');
        }
        return $address;
    }

    private static function known($page): string
    {
        $page = trim((string)$page) ?: self::PAGES[0];
        if (in_array($page, self::PAGES, true) || preg_match('~^v/[A-Za-z0-9_-]{1,128}$~D', $page)) {
            return $page;
        }
        $choices = implode(', ', self::PAGES) . ' and v/ with the name of a saved view';
        throw new InvalidArgumentException('there is no page “' . $page . '”; there are ' . $choices);
    }

    /** Whatever Readout may learn to take passes; what it does not know it passes over. */
    private static function isParameter(array $pair): bool
    {
        return preg_match('/^[a-z][a-z_]{0,30}$/D', $pair[0]) === 1 && $pair[1] !== '';
    }

    private static function height(string $given): int
    {
        if ($given === '') {
            return self::USUAL_HEIGHT;
        }
        if (!preg_match('/^[0-9]{1,6}$/D', $given)) {
            throw new InvalidArgumentException('height “' . $given . '” is not a number of pixels');
        }
        return min(max((int)$given, self::LEAST_HEIGHT), self::GREATEST_HEIGHT);
    }

    private static function attribute(string $name, string $value): string
    {
        return ' ' . $name . '="' . self::escaped($value) . '"';
    }

    private static function escaped(string $words): string
    {
        return htmlspecialchars($words, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
