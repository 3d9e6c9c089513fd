/** Where systems, package managers and editors put Javas, one a subfolder. */
export const usualJavaFolders: readonly string[] = [
  '/usr/lib/jvm',
  '/usr/lib64/jvm',
  '/usr/java',
  '/opt/java',
  '/opt/jdk',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '~/Library/Java/JavaVirtualMachines',
  '~/.sdkman/candidates/java',
  '~/.jdks',
  '~/.asdf/installs/java',
];
