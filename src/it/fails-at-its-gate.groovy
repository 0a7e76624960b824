// Each planted project lists in expected.txt what its failed build must have said.
// `basedir` is where this script lies as seen from the project, <project>/../../../src/it: five names up is the project.
def project = basedir.toPath().parent.parent.parent.parent.parent
def log = project.resolve('build.log').toFile().getText('UTF-8')
def missing = project.resolve('expected.txt').toFile().readLines('UTF-8').findAll { it && !log.contains(it) }
if (missing) {
    throw new IllegalStateException("The build failed, but did not say: ${missing}")
}
