import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EntenteError } from './domain/errors.js';
import { isWebAddress } from './domain/web-address.js';
import { isStoreUrl, type StoreAddress } from './store/open-engine.js';

/** What a token allows, least first: to read, to propose, to apply and decide. */
export const roles = ['reader', 'contributor', 'editor'] as const;

export type Role = (typeof roles)[number];

/** A secret, and what it allows. */
export interface Token {
  readonly role: Role;
  readonly token: string;
}

/** An OpenAI-compatible endpoint. */
export interface LanguageModel {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** All settings. */
export interface Config {
  readonly store: StoreAddress;
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  /** Empty: the server generates an editor token (`server/editor-token.ts`). */
  readonly tokens: readonly Token[];
  /** What may be done without a token; `undefined`: nothing. */
  readonly anonymous: Role | undefined;
  /** Origins of other people's dashboards. Empty: same origin only. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may frame `/embed`; `*`: any. Empty: none. */
  readonly embedOrigins: readonly string[];
  /** `undefined`: no model is used. */
  readonly languageModel: LanguageModel | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One thing that is wrong, with the variable that it is wrong in. */
interface Fault {
  readonly variable: string;
  readonly message: string;
}

const tokenLengthMin = 16;

/**
 * The settings, from environment variables; one that is empty counts as not set. This is the only reader of the
 * environment. Throws `INVALID_INPUT` that lists every fault, a line each: the variable, its value, what to write.
 * Passwords and tokens are never repeated.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = withoutEmpty(environment);
  const parsed = settings.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map(faultOf), ...contradictions(given)];
  if (parsed.data === undefined || faults.length > 0) throw settingsFault(faults);
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...data } = parsed.data;
  return {
    store: {
      url: data.ENTENTE_STORE,
      user: NEO4J_USER ?? (NEO4J_PASSWORD === undefined ? undefined : 'neo4j'),
      password: NEO4J_PASSWORD,
      database: NEO4J_DATABASE,
    },
    host: data.HOST,
    port: data.PORT,
    tokens: data.ENTENTE_TOKENS ?? data.ENTENTE_TOKENS_FILE ?? [],
    anonymous: data.ENTENTE_ANONYMOUS === 'none' ? undefined : data.ENTENTE_ANONYMOUS,
    corsOrigins: data.ENTENTE_CORS_ORIGINS,
    embedOrigins: data.ENTENTE_EMBED_ORIGINS,
    languageModel: languageModelOf(data),
  };
}

const languageModelOf = ({ ENTENTE_LLM_URL: url, ENTENTE_LLM_MODEL: model, ENTENTE_LLM_KEY: key }: z.output<typeof settings>) =>
  url === undefined || model === undefined ? undefined : { url, model, key };

/** White space around a value is an accident everywhere but in a password. */
function withoutEmpty(environment: Environment): Environment {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, name === 'NEO4J_PASSWORD' ? value : value?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== undefined && value !== ''));
}

/** Refuses a value, repeating it, and says what to write instead. */
const unlike = (advice: string) => ({ error: (issue: { readonly input?: unknown }) => `"${withoutLogin(String(issue.input))}" ${advice}` });

/** People write passwords into addresses. */
const withoutLogin = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@');

const storeUrl = z
  .string()
  .refine(isStoreUrl, unlike('is no store: write embedded:<path>, embedded:memory, neo4j://host:7687, bolt://… or neo4j+s://…'))
  .refine((url) => url.startsWith('embedded:') || !/\/\/[^/]*@/.test(url), unlike('holds a login: put it into NEO4J_USER and NEO4J_PASSWORD'));

const host = z.string().regex(/^[\w.:-]+$/, unlike('is no address to listen on: write 127.0.0.1, 0.0.0.0 (every network) or a host name'));

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, unlike('is no port: write a whole number from 0 to 65535; 0 takes a free one'))
  .transform(Number);

const origins = z.string().transform(readOrigins);

/** `*` and `none` stand alone. */
const embedOrigins = z.string().transform((text, context) => (text === '*' ? ['*'] : text === 'none' ? [] : readOrigins(text, context)));

function readOrigins(text: string, context: { addIssue(message: string): void }): readonly string[] {
  const list = entriesOf(text);
  for (const origin of list.filter((entry) => !isOrigin(entry)))
    context.addIssue(
      `"${withoutLogin(origin)}" is no origin: write https://dashboard.example.org, several with commas between, no path and no slash at the end`,
    );
  return list;
}

const isOrigin = (text: string): boolean => isWebAddress(text) && new URL(text).origin === text;

const tokens = z.string().transform(readTokens);

const tokensFile = z.string().transform((path, context) => {
  const text = readText(path);
  if (text instanceof Error) context.addIssue(`"${path}" cannot be read (${text.message.split(',')[0]}): name a file of role:token pairs, one a line`);
  return text instanceof Error ? [] : readTokens(text, context);
});

const webAddress = z.string().refine(isWebAddress, unlike('is no web address: write http://localhost:11434/v1 or https://…'));

const settings = z.object({
  ENTENTE_STORE: storeUrl.default('embedded:./data/entente'),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  HOST: host.default('127.0.0.1'),
  PORT: port.default(4000),
  ENTENTE_TOKENS: tokens.optional(),
  ENTENTE_TOKENS_FILE: tokensFile.optional(),
  ENTENTE_ANONYMOUS: z.enum([...roles, 'none'], unlike('is no role: write reader, contributor, editor or none')).default('reader'),
  ENTENTE_CORS_ORIGINS: origins.default([]),
  ENTENTE_EMBED_ORIGINS: embedOrigins.default(['*']),
  ENTENTE_LLM_URL: webAddress.optional(),
  ENTENTE_LLM_MODEL: z.string().optional(),
  ENTENTE_LLM_KEY: z.string().optional(),
});

/** `role:token` pairs, with commas or line breaks between. Entries are told by number: a mistyped one may be all secret. */
function readTokens(text: string, context: { addIssue(message: string): void }): readonly Token[] {
  const entries = entriesOf(text).map((entry) => {
    const [, role, token] = /^([^:]*):(.*)$/.exec(entry) ?? [];
    return { role: roles.find((known) => known === role), token: token ?? '' };
  });
  if (entries.length === 0) context.addIssue('holds no token: write editor:<at least 16 characters>, or leave the variable out');
  for (const [index, { role, token }] of entries.entries()) {
    const fault = tokenFault(role, token, entries.slice(0, index));
    if (fault !== undefined) context.addIssue(`entry ${index + 1} ${fault}`);
  }
  return entries.flatMap(({ role, token }) => (role === undefined ? [] : [{ role, token }]));
}

function tokenFault(role: Role | undefined, token: string, before: readonly { readonly token: string }[]): string | undefined {
  if (role === undefined) return `does not begin with a role: write ${roles.map((known) => `${known}:…`).join(', ')}`;
  if (token.length < tokenLengthMin) return `has a token of less than ${tokenLengthMin} characters: write a longer one, say what "openssl rand -hex 32" prints`;
  // What RFC 6750 lets a Bearer token consist of.
  if (!/^[\w.~+/-]+=*$/.test(token)) return 'has a character that cannot be sent as a Bearer token: write letters, digits and - . _ ~ + / only';
  if (before.some((other) => other.token === token)) return 'has the token of an earlier entry: give each its own';
  return undefined;
}

const entriesOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function readText(path: string): string | Error {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return error as Error;
  }
}

/** Settings that are well written each, but do not go together. */
function contradictions(given: Environment): readonly Fault[] {
  const isSet = (variable: string) => given[variable] !== undefined;
  const needs = (variable: string, other: string): readonly Fault[] =>
    isSet(variable) && !isSet(other) ? [{ variable: other, message: `is not set, but ${variable} is: set both, or neither` }] : [];
  const tokensTwice = isSet('ENTENTE_TOKENS') && isSet('ENTENTE_TOKENS_FILE');
  const onNeo4j = given['ENTENTE_STORE'] !== undefined && !given['ENTENTE_STORE'].startsWith('embedded:');
  return [
    ...(tokensTwice ? [{ variable: 'ENTENTE_TOKENS_FILE', message: 'is set, and so is ENTENTE_TOKENS: set one of the two' }] : []),
    ...(onNeo4j ? needs('NEO4J_USER', 'NEO4J_PASSWORD') : []),
    ...needs('ENTENTE_LLM_URL', 'ENTENTE_LLM_MODEL'),
    ...needs('ENTENTE_LLM_MODEL', 'ENTENTE_LLM_URL'),
    ...(isSet('ENTENTE_LLM_MODEL') ? [] : needs('ENTENTE_LLM_KEY', 'ENTENTE_LLM_URL')),
  ];
}

const faultOf = (issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault => ({
  variable: String(issue.path[0]),
  message: issue.message,
});

function settingsFault(faults: readonly Fault[]): EntenteError {
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  const lines = faults.map(({ variable, message }) => `  ${variable} ${message}`);
  return new EntenteError('INVALID_INPUT', [`there ${faults.length === 1 ? 'is' : 'are'} ${count} in the settings:`, ...lines].join('\n'));
}
