import TestSupport
import Testing

@testable import Planning

struct AcyclicDeclarationsTests {
    @Test func typesWithoutCyclesAreUnchanged() {
        #expect(pointers(in: [structure("A", ["b": "B", "again": "B"]), structure("B", [:]), union("C", ["a": "A"])]) == [])
    }

    @Test func typesThatContainThemselvesAreBoxed() {
        #expect(pointers(in: [structure("Node", ["next": "Node", "other": "Leaf"]), structure("Leaf", [:])]) == ["Node.next"])
    }

    @Test func optionalsDoNotBreakCycles() {
        #expect(pointers(in: [structure("Node", [("next", .optional(named("Node")))])]) == ["Node.next"])
    }

    @Test func arraysAndDictionariesArePointers() {
        let node = structure("Node", [("children", .array(named("Node"))), ("byName", .dictionary(.optional(named("Node"))))])
        #expect(pointers(in: [node]) == [])
    }

    @Test func oneTypeOfACycleOfTwoIsBoxed() {
        #expect(pointers(in: [structure("A", ["b": "B"]), structure("B", ["a": "A"])]) == ["B.a"])
        #expect(pointers(in: [structure("B", ["a": "A"]), structure("A", ["b": "B"])]) == ["A.b"])
    }

    @Test func everyCycleIsBroken() {
        let declarations = [
            structure("A", ["own": "A", "b": "B"]), structure("B", ["c": "C", "own": "B"]), structure("C", ["a": "A", "b": "B"]),
        ]
        #expect(pointers(in: declarations) == ["A.own", "B.own", "C.a", "C.b"])
    }

    @Test func propertiesOutsideACycleAreNotBoxed() {
        #expect(pointers(in: [structure("Start", ["a": "A"]), structure("A", ["a": "A"])]) == ["A.a"])
    }

    @Test func aliasesAreResolved() {
        #expect(pointers(in: [alias("Link", of: "Node"), structure("Node", ["next": "Link"])]) == ["Node.next"])
    }

    @Test func anAliasCannotBeBoxed() {
        #expect(pointers(in: [structure("Node", ["next": "Link"]), alias("Link", of: "Node")]) == ["Node.next"])
    }

    @Test func unionsInACycleAreIndirectAndNothingIsBoxed() {
        let declarations = [
            structure("Not", ["of": "Expression"]), union("Expression", ["not": "Not", "literal": "Literal"]), structure("Literal", [:]),
        ]
        #expect(pointers(in: declarations) == ["Expression"])
    }

    @Test func aUnionThatContainsItselfIsIndirect() {
        #expect(pointers(in: [union("List", ["more": "List"])]) == ["List"])
    }

    @Test func theFirstOfTwoUnionsInACycleIsIndirect() {
        #expect(pointers(in: [union("A", ["b": "B"]), union("B", ["a": "A"])]) == ["A"])
    }

    @Test func unionsOutsideACycleAreUnchanged() {
        #expect(pointers(in: [union("Any", ["node": "Node"]), structure("Node", ["next": "Node"])]) == ["Node.next"])
    }

    @Test func nestedTypesAreVisited() {
        let inner = Structure(
            name: QualifiedName(["Outer", "Inner"]),
            documentation: Documentation(),
            properties: [property("outer", named("Outer"))],
            nested: [],
            additionalProperties: nil,
            format: .json
        )
        let outer = Structure(
            name: QualifiedName(["Outer"]),
            documentation: Documentation(),
            properties: [property("inner", .declared(inner.name))],
            nested: [.structure(inner)],
            additionalProperties: nil,
            format: .json
        )
        #expect(pointers(in: [.structure(outer)]) == ["Outer.Inner.outer"])
    }

    /// One union after the other, as in the definition of the rule, in small graphs.
    @Test func unionsAreBrokenInDescriptionOrder() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let count = Int.random(in: 1...9, using: &random)
            var edges = (0..<count).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).map { _ in Int.random(in: 0..<count, using: &random) }
            }
            let unions = (0..<count).filter { _ in Bool.random(using: &random) }
            let declarations = edges.indices.map { index in
                let members = edges[index].enumerated().map { ("m\($0)", named("N\($1)")) }
                return unions.contains(index) ? union("N\(index)", members) : structure("N\(index)", members)
            }
            var cut: [String] = []
            for union in unions where reachable(from: union, edges).contains(union) {
                edges[union] = []
                cut.append("N\(union)")
            }
            #expect(pointers(in: declarations).filter { !$0.contains(".") } == cut)
        }
    }

    private func reachable(from start: Int, _ edges: [[Int]]) -> Set<Int> {
        var found: Set<Int> = []
        var waiting = edges[start]
        while let next = waiting.popLast() {
            if found.insert(next).inserted { waiting += edges[next] }
        }
        return found
    }

    @Test func timeIsLinearInTheUnionsOfACycle() {
        let count = 20_000
        let chain = (0..<count).map { union("N\($0)", ["next": "N\(($0 + 1) % count)", "last": "N\(count - 1)"]) }
        #expect(pointers(in: chain) == ["N0", "N\(count - 1)"])
    }

    @Test func aLongChainDoesNotOverflowTheStack() {
        let count = 50_000
        let chain = (0..<count).map { structure("N\($0)", ["next": "N\(($0 + 1) % count)"]) }
        #expect(pointers(in: chain) == ["N\(count - 1).next"])
    }
}

// MARK: - Declarations

extension AcyclicDeclarationsTests {
    /// The unions that became indirect, and the properties that were boxed.
    private func pointers(in declarations: [Declaration]) -> [String] {
        AcyclicDeclarations(declarations).list.flatMap(pointers)
    }

    private func pointers(of declaration: Declaration) -> [String] {
        switch declaration {
        case .structure(let structure):
            structure.properties.filter(\.isIndirect).map { "\(structure.name.text).\($0.name.text)" } + structure.nested.flatMap(pointers)
        case .union(let union): (union.isIndirect ? [union.name.text] : []) + union.nested.flatMap(pointers)
        case .openEnum, .alias, .wrapper: []
        }
    }

    private func named(_ name: String) -> TypeReference { .declared(QualifiedName([name])) }

    private func property(_ name: String, _ type: TypeReference) -> StoredProperty {
        StoredProperty(
            name: SwiftName(name),
            wireName: name,
            type: type,
            presence: .optional,
            isIndirect: false,
            documentation: Documentation()
        )
    }

    private func structure(_ name: String, _ properties: [(String, TypeReference)]) -> Declaration {
        .structure(
            Structure(
                name: QualifiedName([name]),
                documentation: Documentation(),
                properties: properties.map(property),
                nested: [],
                additionalProperties: nil,
                format: .json
            )
        )
    }

    private func structure(_ name: String, _ properties: KeyValuePairs<String, String>) -> Declaration {
        structure(name, properties.map { ($0.key, named($0.value)) })
    }

    private func union(_ name: String, _ cases: KeyValuePairs<String, String>) -> Declaration {
        union(name, cases.map { ($0.key, named($0.value)) })
    }

    private func union(_ name: String, _ cases: [(String, TypeReference)]) -> Declaration {
        .union(
            Union(
                name: QualifiedName([name]),
                documentation: Documentation(),
                cases: cases.map {
                    Union.Case(
                        name: SwiftName($0.0),
                        type: $0.1,
                        documentation: Documentation(),
                        discriminatorValues: [],
                        writesDiscriminator: false,
                        test: .reading
                    )
                },
                probes: Array(0..<cases.count),
                choice: .tests,
                nested: [],
                isIndirect: false
            )
        )
    }

    private func alias(_ name: String, of other: String) -> Declaration {
        .alias(Alias(name: QualifiedName([name]), documentation: Documentation(), type: named(other)))
    }
}
