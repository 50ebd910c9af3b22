import APIDescription
import Reporting

/// The Swift name of every type that the client declares for a schema.
package struct TypeNames: Sendable {
    /// The declarations at the top of the module, in the order in which they are written: those of schemas, then those of forms.
    let top: [DeclarationID]
    /// By declaration: those that are declared inside of it, in description order.
    private let nested: [[DeclarationID]]
    private let names: [QualifiedName]

    init(names: [QualifiedName], reused: Set<DeclarationID>, _ declarations: Declarations) {
        self.names = names
        nested = declarations.nested.map { $0.filter { !reused.contains($0) } }
        let outer = declarations.ids.filter { declarations[$0].owner == nil && !reused.contains($0) }
        let forms = outer.filter(declarations.isForm).sorted { names[$0.index].text < names[$1.index].text }
        top = outer.filter { !declarations.isForm($0) } + forms
    }

    package subscript(id: DeclarationID) -> QualifiedName { names[id.index] }

    func nested(in id: DeclarationID) -> [DeclarationID] { nested[id.index] }

    /// How many declarations one consists of, itself included.
    func size(of id: DeclarationID) -> Int {
        nested[id.index].reduce(1) { $0 + size(of: $1) }
    }

    func reference(_ type: ValueType<DeclarationID>) -> TypeReference {
        type.map { names[$0.index] }
    }

    func payload(_ payload: Payload<DeclarationID>) -> SuccessType {
        payload.map(reference)
    }
}
