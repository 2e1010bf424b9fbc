# The service: docker build -t digicheck .
FROM eclipse-temurin:17.0.17_10-jdk-noble AS build
WORKDIR /build
COPY .mvn/ .mvn/
COPY mvnw pom.xml checkstyle.xml ./
COPY analysis/ analysis/
COPY bench/ bench/
COPY docs/method/ docs/method/
COPY src/ src/
COPY texts/ texts/
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q package -Dmaven.test.skip=true -Djacoco.skip=true

FROM eclipse-temurin:17.0.17_10-jre-noble
RUN groupadd --gid 10001 digicheck \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/digicheck --shell /usr/sbin/nologin digicheck \
 && install -d -o digicheck -g digicheck -m 0700 /var/lib/digicheck/data /var/lib/digicheck/keys
WORKDIR /opt/digicheck
COPY deploy/service/healthy healthy
# the invented town, where no other is mounted
COPY questionnaires/ town/questionnaires/
COPY organisations/ town/organisations/
COPY analysis/ town/analysis/
COPY texts/ town/texts/
COPY --from=build /build/target/digicheck.jar digicheck.jar
USER 10001:10001
ENV DIGICHECK_CONFIGURATION=/opt/digicheck/town \
    DIGICHECK_DATA=/var/lib/digicheck/data \
    DIGICHECK_KEYS=/var/lib/digicheck/keys
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=90s CMD ["/opt/digicheck/healthy"]
# no heap and no counters on disk
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:+ErrorFileToStderr", "-jar", "digicheck.jar"]
