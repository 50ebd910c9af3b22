/// What a type is named after if nobody chose a name for it: words of the description, which the stage of names turns into an identifier.
indirect enum NameSource: Hashable, Sendable {
    /// The name of a component, spelled as it is if it can be a type.
    case exact(String)
    /// A property or a value of a discriminator.
    case words(String)
    /// Of a member of a union.
    case title(String)
    /// A property that no other member of a union has.
    case with(property: String)
    /// An English word, already an identifier.
    case literal(String)
    /// What an operation takes or returns, by the number of the operation: `CreatePet` and `Request`.
    case operation(Int, String)
    /// The same for a parameter or a header.
    case operationPart(Int, words: String)
    /// What a webhook or a callback takes or returns, by its number.
    case incoming(Int, String)
    case incomingPart(Int, words: String)
    /// What a declaration is made of: `Pets` and `Item`.
    case part(of: DeclarationID, String)
    /// One of the elements of something.
    case element(of: NameSource)
    /// One of the elements of a property: of `cats` one is a `Cat`.
    case singular(of: NameSource)
}
