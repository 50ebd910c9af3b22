import APIDescription
import Testing

struct SchemaTypeSetTests {
    @Test("A set has the types that were inserted and not removed, in the order of their declaration")
    func elements() {
        var types: SchemaTypeSet = [.string, .null]
        #expect(types.insert(.object).inserted)
        #expect(!types.insert(.object).inserted)
        #expect(types.update(with: .object) == .object)
        #expect(types.remove(.string) == .string)
        #expect(types.remove(.string) == nil)
        #expect(Array(types) == [.null, .object])
        #expect(types.count == 2)
        #expect(types.first == .null)
    }

    @Test("Each type is a separate element")
    func typesAreDistinct() {
        for type in SchemaType.allCases {
            #expect(SchemaType.allCases.filter(SchemaTypeSet([type]).contains) == [type])
        }
        #expect(SchemaTypeSet(SchemaType.allCases).count == SchemaType.allCases.count)
    }

    @Test("Sets are combined like those of the standard library")
    func algebra() {
        let (one, other): (SchemaTypeSet, SchemaTypeSet) = ([.string, .null], [.string, .integer])
        #expect(one.union(other) == [.string, .null, .integer])
        #expect(one.intersection(other) == [.string])
        #expect(one.symmetricDifference(other) == [.null, .integer])
        #expect(one.subtracting([.null]) == [.string])
        #expect(one.subtracting([.null]).isSubset(of: other))
        #expect(one.isDisjoint(with: [.object, .array]))
        #expect(SchemaTypeSet().isEmpty && SchemaTypeSet().first == nil)
    }
}
