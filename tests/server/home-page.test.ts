import { createHash } from 'node:crypto';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { testApp } from './support/test-app.js';

async function homePage() {
  const response = await testApp().fetch('/');
  return { status: response.status, headers: response.headers, html: await response.text() };
}

describe('the front page', () => {
  test('says what this is, and leads on', async () => {
    const { status, html } = await homePage();
    expect(status).toBe(200);
    expect(html).toContain('A knowledge graph of foreign policy');
    for (const path of ['/graphiql', '/ready', '/metrics']) expect(html).toContain(`href="${path}"`);
  });

  test('loads nothing, runs nothing, and its policy allows its own style and no other', async () => {
    const { headers, html } = await homePage();
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([/href="\/graphiql#([^"]+)"/, /href="\/graphql\?([^"]+)"/])('asks a question that the API understands: %s', async (link) => {
    const { html } = await homePage();
    const query = new URLSearchParams(link.exec(html)?.[1]).get('query') ?? '';
    expect(validate(createSchema(), parse(query))).toEqual([]);
  });
});

describe('any other address', () => {
  test('is not found, and says where things are', async () => {
    const response = await testApp().fetch('/nothing/here');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain('/graphiql');
  });
});
