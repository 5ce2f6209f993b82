// Finds links between Markdown files that lead nowhere: to a file, or to a heading, that does not exist.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, posix, relative } from 'node:path';

const fenced = /^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\1[`~]*\s*$/gm;
const inlineCode = /(`+)(?!`)[^]*?[^`]\1(?!`)/g;
const inlineLink =
  /\]\(\s*(?:<([^>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;
const definition = /^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/gm;
const heading = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/gm;
const anchor = /<a\s[^>]*\b(?:id|name)="([^"]+)"/g;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Keeps the line breaks, so that positions stay right. */
const blank = (text) => text.replaceAll(/[^\n]/g, ' ');

/** The anchor that GitHub gives a heading, before it numbers repeated ones. */
export const slugOf = (title) =>
  title
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Every anchor of a page. */
export function anchorsIn(markdown) {
  const text = markdown.replaceAll(fenced, blank);
  const anchors = new Set(Array.from(text.matchAll(anchor), ([, name]) => name));
  for (const [, title] of text.matchAll(heading)) {
    const slug = slugOf(title);
    let unique = slug;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${slug}-${count}`;
    anchors.add(unique);
  }
  return anchors;
}

/** Every link of a page to this repository, with its line. */
export function linksIn(markdown) {
  const text = markdown.replaceAll(fenced, blank).replaceAll(inlineCode, blank);
  const found = [
    ...Array.from(text.matchAll(inlineLink), (match) => ({ at: match.index, to: match[1] ?? match[2] })),
    ...Array.from(text.matchAll(definition), (match) => ({ at: match.index, to: match[1] })),
  ];
  return found
    .filter(({ to }) => to !== '' && !elsewhere.test(to))
    .map(({ at, to }) => ({ to, line: text.slice(0, at).split('\n').length }));
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The dead links of these files, as sentences.
 *
 * @param root - The folder of the repository: a link that begins with a slash starts there.
 * @param files - Markdown files, relative to it.
 */
export function deadLinks(root, files) {
  const known = new Map();
  const anchorsOf = (file) => {
    if (!known.has(file)) known.set(file, anchorsIn(readFileSync(file, 'utf8')));
    return known.get(file);
  };
  return files.flatMap((file) =>
    linksIn(readFileSync(join(root, file), 'utf8')).flatMap(({ to, line }) => {
      const [, path, , fragment] = /^([^#?]*)(\?[^#]*)?(?:#(.*))?$/.exec(to) ?? [];
      const target = path?.startsWith('/')
        ? join(root, decoded(path))
        : path
          ? normalize(join(root, dirname(file), decoded(path)))
          : join(root, file);
      const report = (problem) => [`${file}:${line}: ${to} ${problem}`];
      if (relative(root, target).startsWith('..')) return report('leads out of the repository.');
      if (!existsSync(target)) return report('does not exist.');
      if (!fragment || !target.endsWith('.md') || !statSync(target).isFile()) return [];
      return anchorsOf(target).has(decoded(fragment)) ? [] : report('names a heading that does not exist.');
    }),
  );
}

/**
 * The links of a packed page that lead to nothing in its tarball, as sentences. They work in the repository and nowhere else.
 *
 * @param packed - Every file of the tarball, relative to the folder of the package.
 * @param file - The page, relative to the same.
 */
export function unpackedLinks(packed, file, markdown) {
  return linksIn(markdown).flatMap(({ to, line }) => {
    const path = decoded(to.replace(/[?#].*$/, ''));
    if (path === '') return [];
    const target = path.startsWith('/')
      ? `..${path}`
      : posix.normalize(posix.join(posix.dirname(file), path));
    const isPacked = packed.some((each) => each === target || each.startsWith(target.replace(/\/?$/, '/')));
    return isPacked ? [] : [`${file}:${line}: ${to} is not in the package.`];
  });
}
