import JSONReading
import Testing

@testable import APIDescription

/// The use of each keyword.
@Suite struct KeywordTests {
    @Test(arguments: DescribedObject.allCases)
    func eachKeywordOfAnObjectIsReadWithoutADiagnostic(object: DescribedObject) {
        let names = object.keywords.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(!names.isEmpty)
    }

    @Test func everyKeywordOfASchemaHasAUse() {
        let names = SchemaKeyword.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(SchemaKeyword.named.count == names.count)
    }

    @Test(arguments: SchemaKeyword.Unused.allCases)
    func onlyKeywordsThatLoseDataAreReported(keyword: SchemaKeyword.Unused) {
        let loaded = Loaded(schemas: ##""A": { "\##(keyword.rawValue)": "#" }"##)
        let isCostly = keyword == .recursiveRef
        #expect(loaded.diagnostics.isEmpty != isCostly)
    }
}
