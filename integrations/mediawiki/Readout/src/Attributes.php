<?php
/**
 * Reads the attributes of <readout …/>.
 */

namespace MediaWiki\Extension\Readout;

final class Attributes
{
    /** Attributes that may hold several values with commas between them; Readout takes each by itself. */
    private const SEVERAL = ['article', 'topic', 'outlet', 'kind', 'lang', 'grade', 'form'];
    /** Attributes that are about the frame and no parameters of the view. */
    private const FRAME = ['page', 'view', 'height', 'title', 'heading'];

    /**
     * @param array<string, string> $attributes
     * @return array{0: string, 1: array<int, array{0: string, 1: string}>, 2: array<string, string>}
     *         the page, its parameters, and the options of the frame
     */
    public static function read(array $attributes): array
    {
        $view = trim($attributes['view'] ?? '');
        $page = $view === '' ? ($attributes['page'] ?? '') : 'v/' . $view;
        $asked = [];
        foreach (array_diff_key($attributes, array_flip(self::FRAME)) as $name => $value) {
            $values = in_array($name, self::SEVERAL, true) ? explode(',', $value) : [$value];
            foreach ($values as $each) {
                $asked[] = [(string)$name, trim($each)];
            }
        }
        if (isset($attributes['heading'])) {
            // Here title names the frame; in Readout's addresses it says whether the view has a heading.
            $asked[] = ['title', trim($attributes['heading'])];
        }
        return [$page, $asked, array_intersect_key($attributes, ['height' => 1, 'title' => 1])];
    }
}
