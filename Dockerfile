# pressline for those who do not use GitHub Actions: mount the project at /work.
#   docker build -t pressline . && docker run --rm -v "$PWD:/work" pressline build
FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY LICENSE README.md CHANGELOG.md tsconfig.json tsconfig.build.json ./
COPY tools ./tools
COPY schemas ./schemas
COPY templates ./templates
COPY src ./src
RUN npm pack --pack-destination /tmp

FROM node:22-slim
COPY --from=build /tmp/pressline-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/pressline-*.tgz && rm /tmp/pressline-*.tgz
# The first start of each command keeps its compiled code beside it, where later only root may write.
RUN pressline init /tmp/newsroom --yes && cd /tmp/newsroom && pressline check && pressline build --embargoed && rm -r /tmp/newsroom
USER node
WORKDIR /work
ENTRYPOINT ["pressline"]
CMD ["build"]
