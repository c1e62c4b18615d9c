package dev.ssotaudit.fact.io;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shapes of all types reachable from a root. */
final class Schema {
  private final Map<Class<?>, Shape> shapes = new HashMap<>();
  private final StringBuilder text = new StringBuilder("1;");
  private int records;

  Schema() {
    shapes.put(String.class, Scalars.TEXT);
    shapes.put(int.class, Scalars.INT);
    shapes.put(long.class, Scalars.LONG);
    shapes.put(boolean.class, Scalars.BOOLEAN);
  }

  /** FNV-1a, 64 bits, over a description of all types. */
  long fingerprint() {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The shape of a type. */
  Shape shape(Type type) {
    text.append(type.getTypeName()).append(';');
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListShape(shape(arguments[0]));
      }
      if (generic.getRawType() == Map.class) {
        return new MapShape(shape(arguments[0]), shape(arguments[1]));
      }
    }
    if (type instanceof Class<?> plain) {
      Shape known = shapes.get(plain);
      return known != null ? known : define(plain);
    }
    throw unsupported(type);
  }

  private Shape define(Class<?> type) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      for (Object constant : constants) {
        text.append(((Enum<?>) constant).name()).append(',');
      }
      EnumShape shape = new EnumShape(constants);
      shapes.put(type, shape);
      return shape;
    }
    if (type.isRecord()) {
      RecordShape shape = new RecordShape(type, records++);
      shapes.put(type, shape);
      shape.complete(this, text);
      return shape;
    }
    if (type.isSealed()) {
      SealedShape shape = new SealedShape();
      shapes.put(type, shape);
      shape.complete(leaves(type, new ArrayList<>()), this);
      return shape;
    }
    throw unsupported(type);
  }

  private static List<Class<?>> leaves(Class<?> type, List<Class<?>> into) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        leaves(permitted, into);
      }
    } else if (!into.contains(type)) {
      into.add(type);
    }
    return into;
  }

  private static IllegalArgumentException unsupported(Type type) {
    return new IllegalArgumentException("no codec for " + type.getTypeName());
  }
}
