import { describe, expect, test } from 'vitest';
import { bearer, editorToken, testApp } from './support/test-app.js';

describe('/metrics', () => {
  test('counts and times operations by type and code, and measures the process', async () => {
    const { ask, fetch } = testApp();
    await ask('{ hello }');
    await ask('query Named { hello }');
    await ask('{ helo }');
    await ask('{ mistake }');
    await ask('{ hello', {});
    await ask('{ hello }', {}, bearer('nobodys-token'));
    await ask('mutation { bulkAdd }', {}, bearer(editorToken));
    await ask('mutation { bulkAdd }');
    const response = await fetch('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const counted = text.split('\n').filter((line) => line.startsWith('entente_graphql_requests_total{'));
    expect(counted.sort()).toEqual([
      'entente_graphql_requests_total{operation="mutation",code="OK"} 1',
      'entente_graphql_requests_total{operation="mutation",code="UNAUTHENTICATED"} 1',
      'entente_graphql_requests_total{operation="none",code="GRAPHQL_PARSE_FAILED"} 1',
      'entente_graphql_requests_total{operation="none",code="UNAUTHENTICATED"} 1',
      'entente_graphql_requests_total{operation="query",code="GRAPHQL_VALIDATION_FAILED"} 1',
      'entente_graphql_requests_total{operation="query",code="INTERNAL_SERVER_ERROR"} 1',
      'entente_graphql_requests_total{operation="query",code="OK"} 2',
    ]);
    expect(text).toContain('entente_graphql_request_duration_seconds_count{operation="query"} 4');
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  test('has no series that clients could make grow', async () => {
    const { ask, fetch } = testApp();
    for (let i = 0; i < 5; i += 1) await ask(`query Name${i} { hello }`);
    expect(await (await fetch('/metrics')).text()).not.toContain('Name');
  });
});
