import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** What GraphiQL has no property for. */
export function EditorOptions(): null {
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));

  useEffect(() => {
    // GraphiQL says "Fira Code", which has no Vietnamese: each ẵ would come from another font, out of line.
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--mono');
    for (const editor of Object.values(editors)) {
      editor?.updateOptions({
        fontFamily,
        fontSize: 14,
        wordWrap: 'on',
        wrappingIndent: 'indent',
        // Reports have dashes and no-break spaces: nothing to put a warning box around.
        unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
      });
    }
  }, [editors]);

  return null;
}
