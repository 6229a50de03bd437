# Two stages: the first compiles, the second holds what runs and nothing else.
ARG NODE_VERSION=22
FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.base.json ./
COPY bin ./bin
COPY scripts ./scripts
COPY src ./src
COPY commands ./commands
COPY packages ./packages
COPY data ./data
# `npm ci` runs `prepare`, which compiles into dist/.
RUN npm ci

FROM node:${NODE_VERSION}-slim
ENV NODE_ENV=production \
    STATE_DIR=/run/notulen \
    DATA_DIR=/var/lib/notulen
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/discord-standin/package.json ./packages/discord-standin/
COPY packages/bench/package.json ./packages/bench/
# `prepare` compiles, and there is no compiler here: dist/ comes from the first stage. SQLite is a package without a
# script, one for each kind of machine, and optional to npm: it must not be omitted.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY bin ./bin
COPY --from=build /app/dist/src ./dist/src
COPY --from=build /app/dist/commands ./dist/commands
COPY --from=build /app/packages/discord-standin/dist ./packages/discord-standin/dist
COPY data ./data
# For a root that is read-only a tmpfs and two volumes are mounted here (see compose.yaml); a new volume takes the
# folder's owner.
RUN mkdir -p /run/notulen /var/cache/notulen /var/lib/notulen && chown node:node /run/notulen /var/cache/notulen /var/lib/notulen && chmod 700 /run/notulen /var/cache/notulen /var/lib/notulen
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s --retries=3 \
  CMD ["node", "bin/notulen.js", "status", "--json"]
CMD ["node", "bin/start.js"]
