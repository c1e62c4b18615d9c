package dev.ssotaudit.fact.io;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A record: 1 and its components in order; 0 is null. A record of ints alone, such as a span, is
 * written as the difference to the last one of its type, which is small where neighbours are
 * written one after another.
 *
 * <p>Plain reflection, looked up once a type: on a cold JVM it costs less than method handles do.
 */
final class RecordShape implements Shape {
  private final Class<?> type;
  private final int number;
  private Method[] accessors = new Method[0];
  private Shape[] shapes = new Shape[0];
  private @Nullable Constructor<?> constructor;
  private boolean ints;

  RecordShape(Class<?> type, int number) {
    this.type = type;
    this.number = number;
  }

  void complete(Schema schema, StringBuilder text) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Method[] methods = new Method[components.length];
    Shape[] all = new Shape[components.length];
    boolean onlyInts = components.length > 0;
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      methods[i] = components[i].getAccessor();
      methods[i].setAccessible(true);
      text.append(components[i].getName()).append(':');
      all[i] = schema.shape(components[i].getGenericType());
      onlyInts &= types[i] == int.class;
    }
    text.append('.');
    constructor = constructor(types);
    accessors = methods;
    shapes = all;
    ints = onlyInts;
  }

  private Constructor<?> constructor(Class<?>[] types) {
    try {
      Constructor<?> found = type.getDeclaredConstructor(types);
      found.setAccessible(true);
      return found;
    } catch (NoSuchMethodException e) {
      // Every record has its canonical constructor (JLS 8.10.4).
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(@Nullable Object value, Output output) throws Unreadable {
    output.unsigned(value == null ? 0 : 1);
    if (value != null) {
      writeComponents(value, output);
    }
  }

  void writeComponents(Object value, Output output) throws Unreadable {
    output.enter();
    int[] last = ints ? output.last(number, shapes.length) : null;
    for (int i = 0; i < shapes.length; i++) {
      Object component = component(accessors[i], value);
      if (last != null && component instanceof Integer now) {
        output.signed(now - last[i]);
        last[i] = now;
      } else {
        shapes[i].write(component, output);
      }
    }
    output.leave();
  }

  private static @Nullable Object component(Method accessor, Object value) throws Unreadable {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new Unreadable("cannot read " + accessor.getName());
    }
  }

  @Override
  public @Nullable Object read(Input input) throws Unreadable {
    return input.below(2) == 0 ? null : readComponents(input);
  }

  Object readComponents(Input input) throws Unreadable {
    input.enter();
    Object[] values = new Object[shapes.length];
    int[] last = ints ? input.last(number, shapes.length) : null;
    for (int i = 0; i < values.length; i++) {
      if (last == null) {
        values[i] = shapes[i].read(input);
      } else {
        last[i] += input.signed();
        values[i] = last[i];
      }
    }
    input.leave();
    return build(values);
  }

  private Object build(Object[] values) throws Unreadable {
    Constructor<?> canonical = constructor;
    if (canonical == null) {
      throw new IllegalStateException("not complete: " + type.getName());
    }
    try {
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // Damaged data: the record itself refuses them.
      throw new Unreadable("cannot build " + type.getName());
    }
  }
}
