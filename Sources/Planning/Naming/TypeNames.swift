import APIDescription
import Reporting

/// The Swift name of every type that the client declares for a schema.
package struct TypeNames: Sendable {
    /// The top-level declarations in the order of output: those of schemas, then those of forms.
    let top: [DeclarationID]
    /// The nested declarations of each declaration, in description order.
    private let nested: [[DeclarationID]]
    /// The top-level names of types that are inline in the responses of operations.
    let ofResponses: Set<String>
    private let names: [QualifiedName]
    /// The name that each type would have without the others.
    private let wanted: [String]

    let components: ComponentNames

    init(names: [QualifiedName], wanted: [String], reused: Set<DeclarationID>, components: ComponentNames, _ declarations: Declarations) {
        self.components = components
        self.names = names
        self.wanted = wanted
        nested = declarations.nested.map { $0.filter { !reused.contains($0) } }
        let outer = declarations.ids.filter { declarations[$0].owner == nil && !reused.contains($0) }
        let forms = outer.filter(declarations.isForm).sorted { names[$0.index].text < names[$1.index].text }
        let schemas = outer.filter { !declarations.isForm($0) }
        ofResponses = Set(
            schemas.filter { if case .operation = declarations[$0].source { true } else { false } }.map { names[$0.index].last }
        )
        top = schemas + forms
    }

    package subscript(id: DeclarationID) -> QualifiedName { names[id.index] }

    /// Returns the last part of the name that a type would have without the others.
    func wanted(_ id: DeclarationID) -> String { wanted[id.index] }

    func nested(in id: DeclarationID) -> [DeclarationID] { nested[id.index] }

    func reference(_ type: ValueType<DeclarationID>) -> TypeReference {
        type.map { names[$0.index] }
    }

    func payload(_ payload: Payload<DeclarationID>) -> SuccessType {
        payload.map(reference)
    }
}
