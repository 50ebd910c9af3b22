extension [Declaration] {
    /// The declarations nested in a structure, documented as the types of its properties.
    ///
    /// A schema that is declared inline is described once, by its property. An enum refers to the property instead of repeating the text.
    func documented(by properties: [StoredProperty], of owner: QualifiedName) -> [Declaration] {
        map { declaration in
            guard case .openEnum(var openEnum) = declaration,
                let property = properties.first(where: { $0.type.mentioned == openEnum.name }),
                openEnum.documentation.paragraphs.isEmpty || openEnum.documentation == property.documentation
            else { return declaration }
            let link = (owner.parts + [property.name.text]).joined(separator: "/")
            openEnum.documentation = Documentation(paragraphs: ["Values of ``\(link)``."])
            return .openEnum(openEnum)
        }
    }
}
