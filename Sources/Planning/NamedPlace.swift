package import APIDescription

/// A Swift name, the place in the description that has it, and why.
///
/// `x-swift-name` at the pointer replaces the name.
package struct NamedPlace: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case group, method, argument, type, property, value, `case`
    }

    /// The qualified name: `pets.list`, `Pet.Status`, `Pet.name`.
    package var name: String
    package var kind: Kind
    package var pointer: NodePointer
    package var why: String

    package init(name: String, kind: Kind, pointer: NodePointer, why: String) {
        self.name = name
        self.kind = kind
        self.pointer = pointer
        self.why = why
    }
}

extension ClientPlan {
    /// Every group, method and type, and each argument, property, value and case that isn't simply named as in the description.
    package var namedPlaces: [NamedPlace] {
        OperationNameReport(shaped: shaped, names: names).places + TypeNameReport(shaped: shaped, names: names).places
    }
}
