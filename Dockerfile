# genelge in a container: docker build -t genelge . && docker run --rm -u "$(id -u)" -v "$PWD:/w" genelge check
FROM node:24-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --silent --pack-destination /

FROM node:24-slim
# Numbers are published through git.
RUN apt-get update && apt-get install -y --no-install-recommends git ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=build /genelge-*.tgz /tmp/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/genelge-*.tgz && rm /tmp/genelge-*.tgz
WORKDIR /w
# A folder of another owner is the workspace: git is to work in it all the same.
RUN git config --system --add safe.directory '*'
ENTRYPOINT ["genelge"]
CMD ["--help"]
