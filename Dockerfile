FROM node:24-slim AS build
WORKDIR /cochair
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /cochair
# Errors are told to clients without their stacks, and graphql-js leaves out checks that are for development.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /cochair/dist dist
COPY schema schema
COPY seed seed
USER node
EXPOSE 4000
# The first start imports the facts before it is ready.
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which would keep the signal to stop for itself.
CMD ["node", "dist/cochair.js", "start"]
