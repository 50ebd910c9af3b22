import Testing

@testable import Planning

struct SwiftNameTests {
    @Test(arguments: ["default", "self", "in", "class", "Any", "await", "inout"])
    func keywordsAreDeclaredInBackticks(name: String) {
        #expect(SwiftName(name).declared == "`\(name)`")
    }

    @Test(arguments: ["title", "async", "some", "any", "yield", "get", "open", "actor", "type"])
    func otherNamesAreDeclaredVerbatim(name: String) {
        #expect(SwiftName(name).declared == name)
    }

    @Test(arguments: [("default", "default", "default"), ("in", "in", "in"), ("let", "`let`", "let"), ("inout", "`inout`", "`inout`")])
    func labelsRarelyNeedBackticks(name: String, inDeclaration: String, inCall: String) {
        #expect(SwiftName(name).parameterLabel == inDeclaration)
        #expect(SwiftName(name).label == inCall)
    }

    @Test(arguments: ["default", "inout", "title"])
    func membersNeedNoBackticks(name: String) {
        #expect(SwiftName(name).member == name)
    }
}
