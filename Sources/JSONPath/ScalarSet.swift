/// The scalars that an atom of an I-Regexp matches.
struct ScalarSet: Sendable {
    enum Item: Sendable {
        case range(Unicode.Scalar, Unicode.Scalar)
        case category(CategorySet, isNegated: Bool)
    }

    var items: [Item]
    var isNegated: Bool

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isListed = items.contains { item in
            switch item {
            case .range(let first, let last): first <= scalar && scalar <= last
            case .category(let categories, let isNegated): categories.contains(scalar) != isNegated
            }
        }
        return isListed != isNegated
    }
}

/// The general categories of a `\p{…}`: one category, or all that begin with the same letter.
struct CategorySet: Sendable {
    private let categories: [Unicode.GeneralCategory]

    /// Returns `nil` if RFC 9485 doesn't have the category.
    init?(_ name: String) {
        categories = Self.names.filter { name.utf8.count == 1 ? $0.name.hasPrefix(name) : $0.name == name }.map(\.category)
        if categories.isEmpty { return nil }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        categories.contains(scalar.properties.generalCategory)
    }

    /// The categories of RFC 9485, which omits `Cs` because surrogates aren't scalars.
    private static let names: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Ll", .lowercaseLetter), ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Lt", .titlecaseLetter), ("Lu", .uppercaseLetter),
        ("Mc", .spacingMark), ("Me", .enclosingMark), ("Mn", .nonspacingMark),
        ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
        ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Pe", .closePunctuation), ("Pf", .finalPunctuation),
        ("Pi", .initialPunctuation), ("Po", .otherPunctuation), ("Ps", .openPunctuation),
        ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Zs", .spaceSeparator),
        ("Sc", .currencySymbol), ("Sk", .modifierSymbol), ("Sm", .mathSymbol), ("So", .otherSymbol),
        ("Cc", .control), ("Cf", .format), ("Cn", .unassigned), ("Co", .privateUse),
    ]
}
