/// The words of the description that name a type without a chosen name. The naming stage turns them into an identifier.
indirect enum NameSource: Hashable, Sendable {
    /// The name of a component, spelled as it is if it can be a type.
    case exact(String)
    /// A property or a value of a discriminator.
    case words(String)
    /// A member of a union.
    case title(String)
    /// A member of a union that is a component with more properties, and the value that distinguishes it, for when the component's name isn't
    /// free.
    case copy(ofComponent: String, value: String)
    /// A property that no other member of a union has.
    case with(property: String)
    /// An English word, already an identifier.
    case literal(String)
    /// A list or a map that is a member of a union: `List`. One of the elements of a plural owner is named after it.
    case member(of: DeclarationID, String)
    /// An argument or a result of an operation, by its number: `CreatePet` and `Request`.
    case operation(Int, String)
    /// The same for a parameter or a header.
    case operationPart(Int, words: String)
    /// An argument or a result of a webhook or callback, by its number.
    case incoming(Int, String)
    case incomingPart(Int, words: String)
    /// A component of a declaration: `Pets` and `Item`.
    case part(of: DeclarationID, String)
    /// One of the elements of something.
    case element(of: NameSource)
    /// One of the elements of a property: of `cats` one is a `Cat`.
    case singular(of: NameSource)
}
