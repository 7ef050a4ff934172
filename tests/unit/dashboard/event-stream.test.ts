import { expect, test } from 'vitest';
import { readEvents } from '../../../src/dashboard/api/event-stream.js';

test('An event stream is read event by event; comments and other events are passed over, and what is not complete waits', () => {
  const sent = ':\n\nevent: next\ndata: {"data":1}\n\nevent: complete\ndata:\n\nevent: next\r\ndata: {"data":2}\r\n\r\nevent: next\ndata: {"da';
  expect(readEvents(sent)).toEqual({ events: ['{"data":1}', '{"data":2}'], rest: 'event: next\ndata: {"da' });
});

test('However a stream is cut, the same events are read', () => {
  const sent = 'event: next\ndata: {"data":1}\n\n:\n\nevent: next\ndata: {"data":2}\n\n';
  for (let cut = 0; cut <= sent.length; cut += 1) {
    const first = readEvents(sent.slice(0, cut));
    const second = readEvents(first.rest + sent.slice(cut));
    expect([...first.events, ...second.events]).toEqual(['{"data":1}', '{"data":2}']);
  }
});
