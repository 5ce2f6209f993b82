/** APIs that create markup, script or style from text, and a pattern for each. */
const sinks: Readonly<Record<string, RegExp>> = {
  'markup out of text':
    /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b/,
  'a document out of text': /\b(?:srcdoc|srcDoc|createContextualFragment|DOMParser|parseHTMLUnsafe)\b/,
  'writing into the document': /\bdocument\s*\??\.\s*write(?:ln)?\b/,
  'script out of text': /\beval\s*\(|\bFunction\s*\(|['"`]javascript:/,
  'a timer with text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'an inline style': /\bstyle=|\.cssText\b|\bsetAttribute\(\s*['"`]style|\.style\s*\??[.[]/,
  'a style sheet out of text':
    /<style\b|createElement\(\s*['"`](?:style|script)|insertRule|replaceSync|adoptedStyleSheets/,
  'a picture or a frame out of text': /<(?:img|iframe|embed|canvas)\b|<object\s|\bdata:image\b|toDataURL/,
};

/** Which of them a source holds; a comment may name them. */
export function sinksIn(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  return Object.entries(sinks).flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []));
}
