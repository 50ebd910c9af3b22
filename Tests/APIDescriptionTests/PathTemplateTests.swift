import Testing

@testable import APIDescription

@Suite struct PathTemplateTests {
    @Test(arguments: [
        ("/a", [PathTemplate.Part.literal("/a")]),
        ("/a/{b}/c{d}", [.literal("/a/"), .parameter("b"), .literal("/c"), .parameter("d")]),
        ("{a}", [.parameter("a")]),
        ("/{", [.literal("/{")]),
        ("/}{a{b}", [.literal("/}{a"), .parameter("b")]),
        ("/{}", [.literal("/"), .parameter("")]),
        ("", []),
    ])
    func aPathIsSplitAtItsBraces(path: String, parts: [PathTemplate.Part]) {
        #expect(PathTemplate(path).parts == parts)
        #expect(PathTemplate(path).text == path)
    }
}
