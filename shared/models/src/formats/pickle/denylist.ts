/**
 * Modules and functions that are known to run code, start programs, open files or reach any object by its name. What
 * is not here is refused as well: this only tells how bad it is. Collected from picklescan, modelscan and fickling.
 */
const wholeModules = new Set(
  (
    '__main__ _aix_support _io _osx_support _pickle _posixsubprocess _pyrepl _testcapi aiohttp asyncio atexit bdb ' +
    'cProfile cloudpickle code codeop commands concurrent ctypes dill distutils doctest ensurepip fileinput ftplib gc ' +
    'getpass gzip http httplib idlelib imaplib imp importlib inspect io joblib lib2to3 linecache logging marshal mmap ' +
    'multiprocessing netrc nntplib nt ntpath os paramiko pathlib pdb pickle pip pipes pkg_resources pkgutil platform ' +
    'poplib popen2 posix posixpath profile pty pydoc requests runpy setuptools shelve shutil signal site smtplib socket ' +
    'socketserver ssl subprocess sys sysconfig tarfile telnetlib tempfile test threading timeit trace types urllib urllib2 ' +
    'urllib3 uuid venv webbrowser winreg xmlrpc zipfile zipimport'
  ).split(' '),
)

/** By their first module: functions of packages that are otherwise about data. */
const functions: Readonly<Record<string, RegExp>> = {
  builtins:
    /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|getattr|globals|input|locals|open|setattr|vars|type)\b/,
  __builtin__:
    /^(?:__import__|apply|breakpoint|compile|delattr|eval|exec|execfile|file|getattr|globals|input|locals|open|reload|setattr|vars|type)\b/,
  operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
  _operator: /^(?:attrgetter|itemgetter|methodcaller|call)\b/,
  functools: /^(?:partial|partialmethod|reduce)\b/,
  numpy: /\b(?:f2py|testing|load|loads|fromfile|memmap|distutils|ctypeslib|exec_command|runstring|save\w*)\b/,
  pandas: /\b(?:read_\w+|eval|to_pickle)\b/,
  torch:
    /\b(?:load\w*|hub|collect_env|bottleneck|codecache|_dynamo|_inductor|execWrapper|cpp_extension|ShapeEnv|ConfigModule|decoder)\b/,
}

/** Whether an import by itself shows an attack. */
export function isDangerous(module: string, name: string): boolean {
  const [first = ''] = module.split('.')
  return (
    wholeModules.has(first) || (functions[first]?.test(`${module.slice(first.length + 1)} ${name}`.trim()) ?? false)
  )
}
