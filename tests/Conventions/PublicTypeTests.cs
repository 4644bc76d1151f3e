using System.Reflection;
using System.Runtime.CompilerServices;
using Rehearsal.Engine.Conversations;
using Rehearsal.Engine.Isolation;
using Rehearsal.Engine.Records;
using Rehearsal.Engine.Rooms;
using Rehearsal.Engine.Scripts;

namespace Rehearsal.Tests.Conventions;

/// <summary>What the engine hands out does not change under anybody's feet.</summary>
public sealed class PublicTypeTests
{
    /// <summary>They own a story, a process, a database or a talk: the only places where state changes.</summary>
    private static readonly Type[] OwnersOfState = [typeof(Conversation), typeof(Session), typeof(SessionStore), typeof(LocalScriptHost), typeof(IsolatedScriptHost), typeof(WorkerPost), typeof(Worker), typeof(LiveRoom), typeof(RoomStore)];

    private static readonly Type[] Mutable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>)];

    public static TheoryData<string> Names => [.. Types.Select(type => type.FullName!)];

    private static IEnumerable<Type> Types => typeof(Script).Assembly.GetExportedTypes().Where(type => !type.IsInterface && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_public_type_cannot_be_changed_from_outside(string name) =>
        Assert.Empty(OwnProperties(name).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set)).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_owners_of_state_keep_any(string name)
    {
        var type = TypeOf(name);
        if (OwnersOfState.Contains(type)) return;
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
        Assert.Empty(fields.Where(field => !field.IsInitOnly && !field.IsLiteral && !IsCompilersOwn(field)).Select(field => field.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_handed_out_is_read_only(string name) =>
        Assert.Empty(OwnProperties(name).Where(property => IsMutable(property.PropertyType)).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_type_of_Ink_is_handed_out(string name)
    {
        var handedOut = TypeOf(name).GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType));
        Assert.DoesNotContain(handedOut, type => type.FullName?.Contains("Ink.", StringComparison.Ordinal) == true && type.Assembly != typeof(Script).Assembly);
    }

    private static Type TypeOf(string name) => typeof(Script).Assembly.GetType(name, throwOnError: true)!;

    private static PropertyInfo[] OwnProperties(string name) =>
        TypeOf(name).GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>A captured constructor parameter, or a lambda that was made once.</summary>
    private static bool IsCompilersOwn(FieldInfo field) => field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static bool IsMutable(Type type) => type.IsArray || (type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition()));
}
