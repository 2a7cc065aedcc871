/** A string in either quotes, a comment, a bare name before a colon, a comma before a closing bracket, or any other sign. Linear. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_$][\w$]*(?=\s*:)|,(?=\s*(?:\/\/[^\n]*\s*)*[\]}])|[\s\S]/g;

const ESCAPED_SINGLE = /\\'/g;
const BARE_DOUBLE = /(^|[^\\])"/g;

function asJson(token: string): string {
  if (token.startsWith("'")) return `"${token.slice(1, -1).replace(ESCAPED_SINGLE, "'").replace(BARE_DOUBLE, '$1\\"')}"`;
  if (token.length > 1 && (token.startsWith('//') || token.startsWith('/*'))) return '';
  if (/^[A-Za-z_$]/.test(token) && token.length > 0 && !/^[a-z]$/i.test(token)) return `"${token}"`;
  return token;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON, or the object that a user script's settings are written as: bare names, single quotes, comments. `undefined` for anything else. */
export function looseJson(text: string): unknown {
  const strict = parsed(text);
  if (strict !== undefined) return strict;
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (from < 0 || to < from) return undefined;
  const tokens = text.slice(from, to + 1).match(TOKEN) ?? [];
  return parsed(tokens.map((token) => (token === ',' ? token : asJson(token))).join('').replace(/,(?=\s*[\]}])/g, ''));
}
