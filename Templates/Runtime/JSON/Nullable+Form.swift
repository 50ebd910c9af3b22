nonisolated extension Nullable: JSONForm where Value: JSONForm {
    public init(_ value: Nullable<Value.Represented>) {
        self.init(value.value.map { Value($0) })
    }

    public var represented: Nullable<Value.Represented> {
        Nullable<Value.Represented>(value?.represented)
    }
}
