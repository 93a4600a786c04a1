<?php
/**
 * Reads the attributes of <readout …/>.
 *
 * view is the name of a saved view, but beside page it is a parameter of that page: a comparison has views.
 */

namespace MediaWiki\Extension\Readout;

final class Attributes
{
    /** Attributes that may hold several values with commas between them; Readout takes each by itself. */
    private const SEVERAL = ['article', 'topic', 'outlet', 'kind', 'lang', 'grade', 'form'];
    /** Attributes that are about the frame and no parameters of the view. */
    private const FRAME = ['page', 'height', 'title', 'heading'];

    /**
     * @param array<string, string> $attributes
     * @return array{0: string, 1: array<int, array{0: string, 1: string}>, 2: array<string, string>}
     *         the page, its parameters, and the options of the frame
     */
    public static function read(array $attributes): array
    {
        $saved = isset($attributes['page']) ? '' : trim($attributes['view'] ?? '');
        $page = $saved === '' ? ($attributes['page'] ?? '') : 'v/' . $saved;
        $asked = [];
        foreach (array_diff_key($attributes, array_flip(self::FRAME)) as $name => $value) {
            if ($name === 'view' && !isset($attributes['page'])) {
                continue;
            }
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
