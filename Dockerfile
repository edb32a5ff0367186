# pressline for those who do not use GitHub Actions: mount the project at /work.
#   docker run --rm -v "$PWD:/work" pressline build
FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
RUN npm ci --no-audit --no-fund
COPY src ./src
COPY templates ./templates
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-slim
COPY --from=build /tmp/pressline-*.tgz /tmp/pressline.tgz
RUN npm install --global --no-audit --no-fund /tmp/pressline.tgz && rm /tmp/pressline.tgz
USER node
WORKDIR /work
ENTRYPOINT ["pressline"]
CMD ["build"]
