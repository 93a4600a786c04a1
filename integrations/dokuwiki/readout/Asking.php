<?php
/**
 * Reads what a wiki page writes between {{readout> and }}.
 *
 * timeline?topic=hallyu-ban&limit=10|height=400|title=Coverage of the ban
 */

namespace dokuwiki\plugin\readout;

final class Asking
{
    /**
     * @return array{0: string, 1: array<int, array{0: string, 1: string}>, 2: array<string, string>}
     *         the page, its parameters, and the options of the frame
     */
    public static function read(string $words): array
    {
        $parts = explode('|', $words);
        [$page, $query] = array_pad(explode('?', array_shift($parts), 2), 2, '');
        $asked = array_map([self::class, 'pair'], explode('&', trim($query)));
        return [trim($page), $asked, self::options($parts)];
    }

    /** @return array{0: string, 1: string} */
    private static function pair(string $words): array
    {
        [$name, $value] = array_pad(explode('=', $words, 2), 2, '');
        return [trim($name), urldecode(trim($value))];
    }

    /**
     * Words without a name are the title, as in DokuWiki's own links and media.
     *
     * @param string[] $parts
     * @return array<string, string>
     */
    private static function options(array $parts): array
    {
        $options = [];
        foreach ($parts as $part) {
            $named = preg_match('/^\s*(title|height)\s*=(.*)$/su', $part, $found);
            $options[$named ? $found[1] : 'title'] = trim($named ? $found[2] : $part);
        }
        return $options;
    }
}
