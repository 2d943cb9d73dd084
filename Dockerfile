# The command alone in an image: a static binary, nothing else.
#     docker build --tag customs .
#     docker run --rm --volume "$PWD:/work" customs validate messages
FROM rust:1.95-alpine AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked --package customs-cli \
    && strip target/release/customs

FROM scratch
COPY --from=build /source/target/release/customs /customs
WORKDIR /work
# Whoever owns the messages can be named with --user; nobody has to be root to read them.
USER 65534:65534
ENTRYPOINT ["/customs"]
