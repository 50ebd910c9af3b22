import ClientRuntime
import Testing

@Suite struct NullableTests {
    @Test("The description of a nullable value is that of the value, or null")
    func description() {
        #expect("\(Nullable.value(1.5))" == "1.5")
        #expect("\(Nullable<Int>.null)" == "null")
        #expect(String(reflecting: Nullable.value("a")) == #""a""#)
        #expect(String(describing: Optional(Nullable.value("a"))) == #"Optional("a")"#)
    }
}
