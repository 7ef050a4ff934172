import { createHash } from 'node:crypto';
import type { Answer } from '../serve-routes.js';

/** The same mark as GraphiQL's page has; inline, because a page of the server asks for nothing else. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M9 9 23 12 12 24Z" fill="none" stroke="#64748b" stroke-width="2.5" stroke-linejoin="round"/><circle cx="9" cy="9" r="5" fill="#4477aa"/><circle cx="24" cy="12" r="4" fill="#ee6677"/><circle cx="12" cy="24" r="4" fill="#228833"/></svg>';

const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfbf9, #14181f);
  --sheet: light-dark(#fff, #1c222c);
  --ink: light-dark(#1c2530, #e6eaf0);
  --quiet: light-dark(#566172, #9aa7b8);
  --line: light-dark(#dfe3e8, #303947);
  --link: light-dark(#2b5f93, #8bb8e8);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: clamp(1.5rem, 6vw, 5rem) clamp(1rem, 5vw, 3rem);
  background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", sans-serif; -webkit-text-size-adjust: 100%;
}
main { max-width: 44rem; margin: 0 auto; }
header { display: flex; align-items: center; gap: .75rem; }
header svg { width: 2.75rem; flex: none; }
h1 { margin: 0; font-size: 2rem; line-height: 1.1; letter-spacing: -.02em; }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.125rem; }
p { margin: 1rem 0; }
.lead { margin-top: 1.5rem; font-size: 1.25rem; line-height: 1.5; text-wrap: pretty; }
.quiet { color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre { font: .875em/1.55 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { margin: .75rem 0; padding: 1rem; overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
ul { list-style: none; margin: .75rem 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
li + li { border-top: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 8rem 1fr; gap: .25rem 1rem; padding: .85rem 1rem; color: inherit; text-decoration: none; }
li a:hover strong { text-decoration: underline; }
li strong { color: var(--link); font-weight: 600; }
li span { color: var(--quiet); }
@media (max-width: 34rem) { li a { grid-template-columns: 1fr; } }
`;

const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the server's own: no script, nothing loaded, light and dark, from phone to desk. */
export function page(status: number, title: string, body: string): Answer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(mark)}">
<style>${style}</style>
</head>
<body>
<main>
<header>${mark.replace('<svg ', '<svg aria-hidden="true" ')}<h1>Entente</h1></header>
${body}
</main>
</body>
</html>
`;
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy },
    body: html,
  };
}
