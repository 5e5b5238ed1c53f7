# The portal as it was built by `mvn package`: Payara Micro, the WAR and the launcher. Nothing is compiled or downloaded here.
#   mvn -q package -Dmaven.test.skip && docker build -t portal .
FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /portal --shell /usr/sbin/nologin portal \
 && mkdir -p /portal/data && chown portal /portal/data
WORKDIR /portal
COPY target/dist/ /portal/
USER portal
# The listener is on every interface of the container; the data folder holds the keys and belongs on a volume of its own.
ENV PORTAL_ADDRESS=0.0.0.0 PORTAL_DATA=/portal/data
VOLUME /portal/data
EXPOSE 8080
HEALTHCHECK --interval=15s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "portal.jar"]
