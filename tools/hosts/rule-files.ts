/** A path of `_headers` or `_redirects`: a `*` stands for anything. @example ruleMatches('/_astro/*', '/_astro/a.js') // true */
export function ruleMatches(rule: string, path: string): boolean {
  const [before = '', after] = rule.split('*');
  return after === undefined
    ? path === rule
    : path.startsWith(before) && path.endsWith(after) && path.length >= before.length + after.length;
}

/**
 * The headers that `_headers` gives a path. Refuses what Netlify and Cloudflare Pages would read differently or not at
 * all: two rules with one header for a path, more than one `*`, and more than 100 rules or 2,000 characters a line
 * (Cloudflare's documented limits).
 */
export function headersFrom(text: string): (path: string) => Record<string, string> {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    if (line.length > 2000) throw new Error(`_headers: a line of ${line.length} characters, 2,000 are allowed: ${line.slice(0, 60)}…`);
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      if (!name || !rules.length) throw new Error(`_headers: not a rule: ${line}`);
      rules.at(-1)!.headers.push([name.toLowerCase(), value!.trim()]);
    }
  }
  const odd = rules.find(({ path }) => path.split('*').length > 2 || !path.startsWith('/'));
  if (odd) throw new Error(`_headers: a path begins with / and holds at most one *: ${odd.path}`);
  if (rules.length > 100) throw new Error(`_headers: ${rules.length} rules, 100 are allowed`);
  return (path) => {
    const given: Record<string, string> = {};
    for (const [name, value] of rules.filter((rule) => ruleMatches(rule.path, path)).flatMap(({ headers }) => headers)) {
      if (name in given) throw new Error(`_headers: two rules give ${path} the header ${name}; hosts differ in which they take`);
      given[name] = value;
    }
    return given;
  };
}

export interface RedirectRule {
  from: string;
  to: string;
  status: number;
  /** Followed even if there is a file at the address (`301!`, Netlify alone). */
  forced: boolean;
}

/** The rules of `_redirects` in their order; no status means 301. Refuses more than Cloudflare Pages takes. */
export function redirectsFrom(text: string): RedirectRule[] {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const rules = lines.map((line) => {
    const [from = '', to = '', status = '301', ...more] = line.trim().split(/\s+/);
    if (!from.startsWith('/') || !to || !/^\d{3}!?$/.test(status) || more.length || line.length > 1000)
      throw new Error(`_redirects: not a rule that every host takes: ${line}`);
    return { from, to, status: parseInt(status), forced: status.endsWith('!') };
  });
  if (rules.filter(({ from }) => !from.includes('*')).length > 2000) throw new Error('_redirects: more than 2,000 rules');
  return rules;
}
