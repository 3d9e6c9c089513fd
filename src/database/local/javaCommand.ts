/** The options that Neo4j's own start script gives Java, less what only large machines need. */
export function javaCommand(launcher: string, heapMegabytes: number): string[] {
  return [
    `-Xmx${heapMegabytes}m`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-jar',
    launcher,
  ];
}
