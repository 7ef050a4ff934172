# Entente's server. On its own it keeps its graph in /app/data (mount a volume there);
# with ENTENTE_STORE it uses a Neo4j: docker-compose.yml does.

FROM node:24-slim AS build
WORKDIR /app
# The packages come first: a change to the sources alone then reuses this layer.
COPY package.json package-lock.json ./
# `npm ci` would also build, for which the sources are not there yet.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run prepare

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing that runs needs an install script: the embedded engine's binary is inside its package.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json LICENSE ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY schema ./schema
COPY seeds/*.jsonl seeds/NOTICE.md ./seeds/
COPY examples ./examples
COPY --from=build /app/dist ./dist
# The only place that the server may write to.
RUN install --directory --owner=node --group=node --mode=700 data
VOLUME /app/data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((ready) => process.exit(ready.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "serve"]
