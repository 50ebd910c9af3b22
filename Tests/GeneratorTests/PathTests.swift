import Testing

@testable import generator

@Suite struct PathTests {
    @Test(arguments: [
        ("a/b", "a/b"), ("./a//b/", "a/b"), ("spec/../api.json", "api.json"), ("../../a", "../../a"), ("a/../..", ".."), ("a/..", "."),
        ("", "."),
        ("/a/../../b", "/b"), ("/", "/"),
    ])
    func normalizing(_ path: String, _ normal: String) {
        #expect(path.normalizedPath == normal)
    }

    @Test(arguments: [
        ("api.json", "spec/generator.json", "spec/api.json"), ("../Generated", "spec/generator.json", "Generated"),
        ("/x/y", "spec/generator.json", "/x/y"), ("api.json", "generator.json", "api.json"), ("../a", "/b/c/d.json", "/b/a"),
    ])
    func relativePathsAreResolvedAgainstTheFile(_ path: String, _ file: String, _ result: String) {
        #expect(path.path(relativeToFolderOf: file) == result)
    }
}
