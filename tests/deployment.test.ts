import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findCompose } from './support/find-compose.js';

interface Service {
  readonly environment: Readonly<Record<string, string | null>>;
  readonly volumes: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Composition {
  readonly services: { readonly neo4j: Service; readonly server: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFileSync(inProject(path), 'utf8');

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(read('docker-compose.yml')) as Composition;

  test('lets the server wait until Neo4j answers a query', () => {
    expect(services.server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j.healthcheck?.test.join(' ')).toContain("cypher-shell --username neo4j 'RETURN 1'");
  });

  test('points the server at that Neo4j, with the same password', () => {
    const { ENTENTE_STORE, NEO4J_USER, NEO4J_PASSWORD } = services.server.environment;
    expect(ENTENTE_STORE).toBe('neo4j://neo4j:7687');
    expect(services.neo4j.environment.NEO4J_AUTH).toBe(`${NEO4J_USER}/${NEO4J_PASSWORD}`);
  });

  test('keeps the graph and the tokens in named volumes', () => {
    for (const [service, folder] of [
      [services.neo4j, '/data'],
      [services.server, '/app/data'],
    ] as const) {
      const [volume] = service.volumes.find((mount) => mount.endsWith(`:${folder}`))?.split(':') ?? [];
      expect(Object.keys(volumes)).toContain(volume);
    }
  });

  test('writes no secret down: each comes from the environment', () => {
    const settings = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = settings.filter(([name]) => /PASSWORD|AUTH|TOKEN|KEY|SECRET/.test(name));
    expect(secrets.map(([name]) => name)).toEqual(['NEO4J_AUTH', 'NEO4J_PASSWORD', 'ENTENTE_TOKENS']);
    for (const [, value] of secrets) expect(value ?? '').toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:-[^}]+\}$|^$/);
  });

  test('publishes the server to this machine alone, and the database, whose password has a default, to nobody', () => {
    expect(services.server.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(services.neo4j.ports).toBeUndefined();
  });

  test('is accepted by Docker Compose', async ({ skip }) => {
    const compose = await findCompose();
    if (compose === undefined) {
      const reason = 'neither `docker compose` nor `docker-compose` is installed';
      console.warn(`docker-compose.yml was not shown to Docker Compose: ${reason}`); // the default reporter hides reasons
      return skip(reason);
    }
    const accepted = parse(await compose('--file', inProject('docker-compose.yml'), 'config')) as Composition;
    expect(Object.keys(accepted.services).toSorted()).toEqual(['neo4j', 'server']);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  test('runs the command line that npm installs, as a user who is not root', () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: { readonly entente: string } };
    expect(lastStage).toContain(`CMD ["node", "${bin.entente}", "serve"]`);
    expect(lastStage).toMatch(/^USER node$/m);
  });

  test('asks the server whether it is ready', () => {
    expect(lastStage).toMatch(/^HEALTHCHECK .*\\\n.*\/ready`/m);
  });

  test('copies only what the project has', () => {
    const copied = [...lastStage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
    const places = copied.map((source) => source.replace(/\/?\*.*$/, ''));
    expect(places.length).toBeGreaterThan(4);
    expect(places.filter((place) => !existsSync(inProject(place)))).toEqual([]);
  });
});
